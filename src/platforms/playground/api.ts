import { randomUUID } from 'node:crypto'
import { Router } from 'express'
import { BusyError, createWorks } from '../../app/work.ts'
import type { Core } from '../../core/core.ts'
import { defaultStyle } from '../../core/style.ts'
import { readTask, type Task } from '../../core/task.ts'
import { InputError } from '../../errors.ts'
import { refuse } from './guard.ts'

const CAPACITY = { running: 8, waiting: 256 }

/** The contract's three endpoints: the same objects as the command line prints, each with an id. */
export const createApi = (core: Pick<Core, 'analyze' | 'compare' | 'reply'>): Router => {
  const router = Router()
  const works = createWorks(CAPACITY)

  const inputOf = ({ text, tone, language, context }: Task) =>
    ({ text, context, markup: 'plain', style: defaultStyle(tone), ...(language && { language }) }) as const

  const serve = (path: string, work: (task: Task, signal: AbortSignal) => Promise<object>): void => {
    router.post(path, async (request, response) => {
      const gone = new AbortController()
      response.on('close', () => gone.abort())
      try {
        const task = readTask(request.body)
        const handling = { signal: gone.signal, progress: () => {} }
        const result = await works.run({ owner: '', text: '' }, handling, (signal) => work(task, signal))
        response.json({ id: randomUUID(), ...result })
      } catch (error) {
        if (response.closed) return
        if (error instanceof InputError) {
          response.status(400).json(refuse(error.code, `${error.message} ${error.advice}`))
        } else if (error instanceof BusyError) {
          response
            .status(503)
            .set('Retry-After', '5')
            .json(refuse(error.code, `${error.message} ${error.advice}`))
        } else throw error
      }
    })
  }

  serve('/api/analyze', ({ text }) => core.analyze(text, 'plain'))
  serve('/api/rewrite', (task, signal) => core.compare(inputOf(task), signal))
  serve('/api/reply', (task, signal) => core.reply(inputOf(task), signal))
  return router
}
