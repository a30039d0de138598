import { randomBytes } from 'node:crypto'
import type { Request as HttpRequest, Response as HttpResponse } from 'express'
import type { Person } from '../../app/request.ts'
import { localeOf } from '../../core/job.ts'

const NAME = 'humanize_demo'
const BYTES = 18
const DAYS = 30

const idIn = (cookies: string | undefined): string | undefined =>
  cookies
    ?.split(/;\s*/u)
    .map((cookie) => cookie.split('='))
    .find(([name, value = '']) => name === NAME && /^[\w-]{24}$/u.test(value))?.[1]

/** The id is the whole session: it cannot be guessed, no script can read it, and no other site can send it. */
export const personOf = (request: HttpRequest, response: HttpResponse): Person => {
  let id = idIn(request.get('cookie'))
  if (id === undefined) {
    id = randomBytes(BYTES).toString('base64url')
    response.cookie(NAME, id, {
      httpOnly: true,
      sameSite: 'strict',
      secure: request.secure,
      maxAge: DAYS * 24 * 60 * 60 * 1000,
      path: '/',
    })
  }
  const [language] = (request.get('accept-language') ?? 'en').split(',')
  return { id, name: 'You', locale: localeOf(language) }
}
