import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

const FILE = join(import.meta.dirname, '../../../../shared/specs/discord-openapi.json')
const METHODS = ['get', 'post', 'put', 'patch', 'delete']

/** True where Discord's own OpenAPI document lies beside the project; it is not part of it. */
export const hasSpec = existsSync(FILE)

type Spec = { paths: Record<string, Record<string, { requestBody?: { content: Record<string, unknown> } }>> }

const pointer = (...steps: string[]): string =>
  steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const load = () => {
  const spec = JSON.parse(readFileSync(FILE, 'utf8')) as Spec
  const ajv = new Ajv2020({ strict: false, validateFormats: false, discriminator: false })
  ajv.addSchema({ ...spec, $id: 'discord' } as object)
  const routes = Object.entries(spec.paths).map(([path, operations]) => ({
    path,
    operations,
    pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/gu, '[^/]+')}$`, 'u'),
    // A literal path such as @original comes before one with a parameter in its place.
    parameters: path.split('{').length,
  }))
  routes.sort((a, b) => a.parameters - b.parameters)
  const compiled = new Map<string, ValidateFunction>()
  const validatorFor = (path: string, method: string): ValidateFunction => {
    const ref = `discord#${pointer('paths', path, method, 'requestBody', 'content', 'application/json', 'schema')}`
    const known = compiled.get(ref) ?? ajv.compile({ $ref: ref })
    compiled.set(ref, known)
    return known
  }
  return { routes, validatorFor }
}

let loaded: ReturnType<typeof load> | undefined

/** What Discord's OpenAPI document says against a request body, or undefined: nothing, or the document is not here. */
export const againstSpec = (method: string, path: string, body: unknown): string | undefined => {
  if (!hasSpec) return undefined
  loaded ??= load()
  const verb = method.toLowerCase()
  const route = loaded.routes.find(
    ({ pattern, operations }) => pattern.test(path) && METHODS.includes(verb) && operations[verb],
  )
  if (!route) return `${method} ${path} is no endpoint of Discord`
  if (!route.operations[verb]?.requestBody?.content['application/json']) return undefined
  const validate = loaded.validatorFor(route.path, verb)
  if (validate(body)) return undefined
  // Of the many branches of a union, the one that got furthest is the one that was meant.
  const faults = (validate.errors ?? [])
    .toSorted((a, b) => b.instancePath.length - a.instancePath.length)
    .slice(0, 4)
    .map(({ instancePath, message }) => `${instancePath} ${message}`)
  return `${method} ${path}: ${faults.join('; ')}`
}
