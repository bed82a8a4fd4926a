import { indexFrames } from '../../../acts/frames/frame.ts'
import { deedFrames } from './deeds.ts'
import { wordFrames } from './words.ts'

/** Every frame of English, by head. */
export const englishFrames = indexFrames([...wordFrames, ...deedFrames])
