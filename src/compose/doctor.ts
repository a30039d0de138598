import type { Writable } from 'node:stream'
import { storeCheck } from '../app/doctor/store-check.ts'
import { bad, type Check, examine, good, note, report } from '../app/doctor.ts'
import type { Config } from '../config.ts'
import { defaultStyle } from '../core/style.ts'
import { ConfigError } from '../errors.ts'
import { createLog } from '../telemetry/log.ts'
import { composeCore } from './core.ts'
import { openEmotionModel } from './emotion-model.ts'
import { composeStore } from './store.ts'

const OLDEST_NODE = 24
const PROBE = { text: 'you never answer my mails, fix this today', markup: 'plain' } as const
const UNMETERED = { admit: async () => {}, spent: () => {} }

const nodeCheck: Check = {
  area: 'Node',
  async run() {
    const { node } = process.versions
    return Number.parseInt(node, 10) >= OLDEST_NODE
      ? [good('Node', node)]
      : [bad('Node', `${node} is too old.`, `Install Node ${OLDEST_NODE} or newer, or start with npm.`)]
  },
}

const environmentCheck = ({ slack, discord, playground, http }: Config): Check => ({
  area: 'environment',
  async run() {
    const platforms = [slack && 'Slack', discord && 'Discord', playground && 'the playground'].filter(Boolean)
    const said = good('environment', `no faults; set up: ${platforms.join(', ') || 'nothing to talk to'}.`)
    const isOpen = playground && !['127.0.0.1', '::1', 'localhost'].includes(http.host)
    return isOpen
      ? [said, note('environment', 'the playground is open to the network; it asks nobody who they are.')]
      : [said]
  },
})

/** Whether the model that was asked for reads, and not the embedded one in its place. */
const emotionFinding = async (name: string) => {
  let failure: string | undefined
  const model = await openEmotionModel(name, (code) => {
    failure = code
  })
  try {
    await model.read(PROBE.text, 'en')
  } finally {
    await model.close?.()
  }
  return failure === undefined
    ? good('model', 'the emotion model answers.')
    : bad(
        'model',
        `EMOTION_MODEL ${name} does not read (${failure}); the embedded model does meanwhile.`,
        'Install @xenova/transformers and name a model id or a path that exists, or leave EMOTION_MODEL out.',
      )
}

/** One sentence through the engine that would answer: an LLM that fails is named by the note that people would see. */
const modelCheck = (config: Config): Check => ({
  area: 'model',
  async run(signal) {
    const language = await composeCore(config, { log: createLog('error'), meter: UNMETERED })
    try {
      const result = await language.core.rewrite({ ...PROBE, style: defaultStyle() }, signal)
      const emotions = await emotionFinding(config.emotionModel)
      if (!config.llm) return [emotions, note('model', 'no LLM is set up; the built-in engine writes.')]
      return result.engine === 'llm'
        ? [emotions, good('model', 'the LLM answered, and its answer passed the checks.')]
        : [
            emotions,
            bad(
              'model',
              `the LLM did not write. ${result.note ?? ''}`.trim(),
              'Check OPENAI_API_KEY, OPENAI_BASE_URL and OPENAI_MODEL; the built-in engine writes meanwhile.',
            ),
          ]
    } finally {
      await language.close()
    }
  },
})

const platformChecks = async ({ slack, discord }: Config): Promise<Check[]> => {
  const checks: Check[] = []
  if (slack) checks.push((await import('../platforms/slack/doctor.ts')).slackCheck(slack))
  if (discord) checks.push((await import('../platforms/discord/doctor.ts')).discordCheck(discord))
  return checks
}

/** Looks at everything that the configuration names. Resolves to false when something needed is missing. */
export const composeDoctor = async (readConfig: () => Config, out: Writable): Promise<boolean> => {
  const examineAll = async () => {
    try {
      const config = readConfig()
      const open = async () => (await composeStore(config, { log: createLog('error') })).store
      return examine([
        nodeCheck,
        environmentCheck(config),
        storeCheck(open),
        modelCheck(config),
        ...(await platformChecks(config)),
      ])
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      const wrong = error.faults.map((fault) =>
        bad('environment', fault, 'Correct it in the environment or in .env.'),
      )
      return [...(await examine([nodeCheck])), ...wrong]
    }
  }
  const findings = await examineAll()
  out.write(report(findings))
  return findings.every(({ state }) => state !== 'bad')
}
