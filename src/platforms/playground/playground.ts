import { Router } from 'express'
import type { App } from '../../app/reply.ts'
import { GO_EMOTIONS } from '../../core/analysis.ts'
import type { Core } from '../../core/core.ts'
import type { Locale } from '../../core/job.ts'
import { label } from '../../core/phrases/tell.ts'
import type { Logger } from '../../telemetry/log.ts'
import { pageWordsIn } from '../../views/words/page.ts'
import { createApi } from './api.ts'
import { runDeed } from './do.ts'
import { pageFiles } from './files.ts'
import { failures, jsonBody, knownHost, refuse, sameOrigin, securityHeaders } from './guard.ts'
import { COACH, readDeed } from './read.ts'
import { createRooms, type Room } from './rooms.ts'
import { SCENES } from './scenes.ts'
import { personOf } from './session.ts'

type Ports = {
  app: App
  core: Pick<Core, 'analyze' | 'compare' | 'reply'>
  log: Logger
  publicUrl?: string
  now?: () => number
}

const roomState = (room: Room, locale: Locale) => ({
  locale,
  words: pageWordsIn(locale),
  emotions: Object.fromEntries(GO_EMOTIONS.map((name) => [name, label(`emotion:${name}`, locale)])),
  coach: COACH,
  coachMessages: room.messages(COACH),
  channels: SCENES.map(({ id, name, topic }) => ({ id, name, topic, messages: room.messages(id) })),
})

/** The playground: a third platform beside Slack and Discord, on one page, with the same flows, views and store. */
export const createPlayground = ({ app, core, log, publicUrl, now = Date.now }: Ports): Router => {
  const router = Router()
  const rooms = createRooms(now)
  const page = Router()
  page.use(securityHeaders, knownHost(publicUrl))
  page.use(pageFiles())
  page.use('/api', sameOrigin, jsonBody)
  page.use(createApi(core))

  page.get('/api/room', (request, response) => {
    const person = personOf(request, response)
    response.set('Cache-Control', 'no-store').json(roomState(rooms.of(person.id), person.locale))
  })
  page.post('/api/do', async (request, response) => {
    const person = personOf(request, response)
    const room = rooms.of(person.id)
    const read = readDeed(request.body, person, room)
    if (!read) {
      response
        .status(400)
        .json(refuse('bad-request', 'This is not something that the page sends; reload it and try again.'))
    } else if (read.kind === 'said') {
      if (read.text.trim() !== '') room.add({ channel: read.channel, text: read.text })
      response.json({ kind: 'nothing' })
    } else {
      const { request: asked } = read
      if (asked.kind === 'coach' && !asked.opening) room.add({ channel: COACH, text: asked.text })
      await runDeed(asked, { app, room, response })
    }
  })
  page.use(failures(log))

  // Health, metrics and the platforms' paths keep their own headers.
  router.use((request, response, next) => {
    const ours = request.path === '/' || /^\/(?:api|page)\//u.test(request.path)
    if (ours) page(request, response, next)
    else next()
  })
  return router
}
