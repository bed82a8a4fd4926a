import { type Frame, indexFrames } from '../../../acts/frames/frame.ts'
import { deedFrames } from './deeds.ts'
import { wordFrames } from './words.ts'

/** Every frame of English, by head. Rows whose class or particle is `-` are left as notes of what was tried and dropped. */
const frames: readonly Frame[] = [...wordFrames, ...deedFrames].filter(
  (frame) => frame.object !== '-' && frame.with !== '-',
)

export const englishFrames = indexFrames(frames)
