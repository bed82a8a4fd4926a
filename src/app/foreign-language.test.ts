import { describe, expect, it } from 'vitest'
import { fromText } from '../document/from-text.ts'
import { foreignLanguage } from './foreign-language.ts'

const told = (text: string): string | null => foreignLanguage(fromText(text))

const english =
  'The envoys of Chad and Sudan met in Strelsau on Friday and agreed to open the border crossing at Tine once both armies have withdrawn their troops from the valley. A second round of the talks will follow in the spring, and the two sides will exchange lists of the prisoners whom they hold before then.'

describe('foreignLanguage', () => {
  it('names the language of a text that is surely not English', () => {
    expect(
      told(
        'Les envoyés du Tchad et du Soudan se sont rencontrés vendredi à Strelsau et ont convenu de rouvrir le poste frontière de Tiné dès que les deux armées auront retiré leurs troupes de la vallée. Une deuxième série de pourparlers suivra au printemps, et les deux parties échangeront auparavant les listes des prisonniers qu’elles détiennent.',
      ),
    ).toBe('French')
    expect(
      told(
        'Посланники Чада и Судана встретились в пятницу в Штрельзау и договорились открыть пограничный переход Тине, как только обе армии выведут свои войска из долины. Второй раунд переговоров пройдёт весной, а до этого стороны обменяются списками пленных, которых они удерживают. Министры не стали отвечать на вопросы журналистов и уехали.',
      ),
    ).toBe('Russian')
  })

  it('leaves English alone, also with names and words of other tongues', () => {
    expect(told(english)).toBeNull()
    expect(
      told(
        `${english} “Nous ne céderons pas,” President Idriss Déby Itno said in N’Djamena, before leaving for Abéché.`,
      ),
    ).toBeNull()
  })

  it('says nothing of a few words', () => {
    expect(told('Les envoyés du Tchad et du Soudan se sont rencontrés.')).toBeNull()
  })
})
