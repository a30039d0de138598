import type { CrisisList } from '../list.ts'
import { DESPAIR } from './despair.ts'
import { HARM } from './harm.ts'
import { OTHERS } from './others.ts'
import { HARMLESS } from './parts.ts'
import { SUICIDE } from './suicide.ts'
import { VIOLENCE } from './violence.ts'

export const CRISIS_EN: CrisisList = {
  harmless: HARMLESS,
  families: [SUICIDE, HARM, DESPAIR, VIOLENCE, OTHERS],
}
