import type { Locale, Notice } from '../job.ts'
import { noticePhrases } from '../phrases/notice.ts'

export type NoticeInput = { locale: Locale; timeZone?: string }

/** Known everywhere; a directory that leads to the helplines of one's own country. */
const INTERNATIONAL: Notice['resources'] = [
  {
    name: 'Find A Helpline',
    contact: 'findahelpline.com',
    url: 'https://findahelpline.com',
    country: 'international',
    source: 'https://findahelpline.com',
    checked: '2026-11-21',
  },
]

/** What a person in a crisis is shown, and nobody else: a human sentence and where to find help. */
export const noticeFor = ({ locale }: NoticeInput): Notice => ({
  text: noticePhrases['crisis-notice'][locale],
  resources: INTERNATIONAL,
})
