import type { CrisisList } from '../list.ts'
import { BURDEN } from './burden.ts'
import { FAINT } from './faint.ts'
import { GONE } from './gone.ts'
import { HARM } from './harm.ts'
import { LEAVE } from './leave.ts'
import { OTHERS } from './others.ts'
import { EVERYDAY, HARMLESS } from './parts.ts'
import { SUICIDE } from './suicide.ts'
import { VIOLENCE } from './violence.ts'
import { WEARY } from './weary.ts'

export const CRISIS_EN: CrisisList = {
  harmless: HARMLESS,
  everyday: EVERYDAY,
  families: [SUICIDE, HARM, GONE, BURDEN, WEARY, LEAVE, VIOLENCE, OTHERS, FAINT],
}
