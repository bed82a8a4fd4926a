import { peopleAfrica } from './people-africa.ts'
import { peopleAmericas } from './people-americas.ts'
import { peopleAsia } from './people-asia.ts'
import { peopleEnvoys } from './people-envoys.ts'
import { peopleEurope } from './people-europe.ts'
import { peopleMiddleEast } from './people-middle-east.ts'
import { peopleOrganisations } from './people-organisations.ts'
import { peopleOthers } from './people-others.ts'
import { peoplePostSoviet } from './people-post-soviet.ts'
import { peopleSpokespeople } from './people-spokespeople.ts'

/** All tables of people, in the order in which of two equal matches the earlier wins. */
export const peopleTables: readonly string[] = [
  peopleAmericas,
  peoplePostSoviet,
  peopleEurope,
  peopleMiddleEast,
  peopleAsia,
  peopleAfrica,
  peopleOrganisations,
  peopleEnvoys,
  peopleSpokespeople,
  peopleOthers,
]
