/** Block Kit's limits as Slack enforces them (docs.slack.dev/reference/block-kit). Each fault reads like Slack's own. */
type Json = Record<string, unknown>
export type Surface = 'message' | 'modal' | 'home'

const SURFACES: Record<string, readonly Surface[]> = {
  section: ['message', 'modal', 'home'],
  header: ['message', 'modal', 'home'],
  divider: ['message', 'modal', 'home'],
  context: ['message', 'modal', 'home'],
  actions: ['message', 'modal', 'home'],
  rich_text: ['message', 'modal', 'home'],
  image: ['message', 'modal', 'home'],
  input: ['message', 'modal', 'home'],
  context_actions: ['message'],
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null

const checker = () => {
  const faults: string[] = []
  const must = (good: boolean, what: string, path: string) => {
    if (!good) faults.push(`[ERROR] ${what} [json-pointer:${path}]`)
  }
  const text = (value: unknown, path: string, { most, type }: { most: number; type?: string }) => {
    if (!isJson(value) || typeof value.text !== 'string')
      return must(false, 'missing required field: text', path)
    must(['plain_text', 'mrkdwn'].includes(String(value.type)), 'unsupported type', path)
    if (type) must(value.type === type, `must be ${type}`, path)
    must(value.text.length > 0, 'must be more than 0 characters', path)
    must(value.text.length <= most, `must be less than ${most + 1} characters`, path)
    must(value.type === 'plain_text' || !('emoji' in value), 'invalid additional property: emoji', path)
    must(value.text.isWellFormed(), 'must be valid unicode', path)
  }
  return { faults, must, text }
}
type Checker = ReturnType<typeof checker>

const checkOptions = (check: Checker, options: unknown, path: string, most = 100) => {
  if (!Array.isArray(options)) return check.must(false, 'missing required field: options', path)
  check.must(options.length >= 1 && options.length <= most, `must have 1 to ${most} items`, path)
  options.forEach((option: Json, index) => {
    check.text(option.text, `${path}/${index}/text`, { most: 75 })
    check.must(String(option.value ?? '').length >= 1, 'missing required field: value', `${path}/${index}`)
    check.must(String(option.value).length <= 150, 'must be less than 151 characters', `${path}/${index}`)
  })
}

const checkElement = (check: Checker, element: Json, path: string, within: string) => {
  const { must, text } = check
  must(String(element.action_id ?? '').length <= 255, 'action_id must be less than 256 characters', path)
  switch (element.type) {
    case 'button':
      must(within === 'actions' || within === 'section', 'unsupported element', path)
      text(element.text, `${path}/text`, { most: 75, type: 'plain_text' })
      must(String(element.value ?? '').length <= 2000, 'must be less than 2001 characters', `${path}/value`)
      must([undefined, 'primary', 'danger'].includes(element.style as string), 'invalid style', path)
      must(String(element.url ?? '').length <= 3000, 'must be less than 3001 characters', `${path}/url`)
      if (isJson(element.confirm)) {
        text(element.confirm.title, `${path}/confirm/title`, { most: 100, type: 'plain_text' })
        text(element.confirm.text, `${path}/confirm/text`, { most: 300 })
        text(element.confirm.confirm, `${path}/confirm/confirm`, { most: 30, type: 'plain_text' })
        text(element.confirm.deny, `${path}/confirm/deny`, { most: 30, type: 'plain_text' })
      }
      return
    case 'static_select':
    case 'multi_static_select':
      if (element.placeholder)
        text(element.placeholder, `${path}/placeholder`, { most: 150, type: 'plain_text' })
      checkOptions(check, element.options, `${path}/options`)
      return
    case 'checkboxes':
    case 'radio_buttons':
      checkOptions(check, element.options, `${path}/options`, 10)
      return
    case 'plain_text_input': {
      must(within === 'input', 'unsupported element', path)
      const most = Number(element.max_length ?? 3000)
      must(most >= 1 && most <= 3000, 'must be between 1 and 3000', `${path}/max_length`)
      must(
        String(element.initial_value ?? '').length <= most,
        'initial_value is too long',
        `${path}/initial_value`,
      )
      return
    }
    case 'multi_users_select':
    case 'users_select':
    case 'conversations_select':
      must(
        !element.response_url_enabled || within === 'input',
        'response_url_enabled is only for input blocks',
        path,
      )
      return
    case 'feedback_buttons':
      must(within === 'context_actions', 'unsupported element', path)
      for (const side of ['positive_button', 'negative_button']) {
        const button = element[side]
        if (isJson(button)) text(button.text, `${path}/${side}/text`, { most: 75, type: 'plain_text' })
        else must(false, `missing required field: ${side}`, path)
      }
      return
    default:
      must(false, `unsupported type: ${element.type}`, path)
  }
}

const checkRichText = (check: Checker, elements: unknown, path: string) => {
  if (!Array.isArray(elements)) return check.must(false, 'missing required field: elements', path)
  const kinds = ['rich_text_section', 'rich_text_preformatted', 'rich_text_quote', 'rich_text_list']
  elements.forEach((element: Json, index) => {
    check.must(kinds.includes(String(element.type)), `unsupported type: ${element.type}`, `${path}/${index}`)
    for (const [at, leaf] of ((element.elements as Json[]) ?? []).entries()) {
      const leafPath = `${path}/${index}/elements/${at}`
      if (leaf.type !== 'text') continue
      check.must(String(leaf.text ?? '').length > 0, 'must be more than 0 characters', `${leafPath}/text`)
      check.must(String(leaf.text).isWellFormed(), 'must be valid unicode', leafPath)
    }
  })
}

const checkBlock = (check: Checker, block: Json, path: string, surface: Surface) => {
  const { must, text } = check
  must(SURFACES[String(block.type)]?.includes(surface) ?? false, `unsupported type: ${block.type}`, path)
  must(String(block.block_id ?? '').length <= 255, 'must be less than 256 characters', `${path}/block_id`)
  switch (block.type) {
    case 'section': {
      const fields = block.fields as Json[] | undefined
      must(Boolean(block.text || fields), 'missing required field: text or fields', path)
      if (block.text) text(block.text, `${path}/text`, { most: 3000 })
      must(
        (fields?.length ?? 1) >= 1 && (fields?.length ?? 1) <= 10,
        'must have 1 to 10 items',
        `${path}/fields`,
      )
      for (const [at, field] of (fields ?? []).entries()) text(field, `${path}/fields/${at}`, { most: 2000 })
      if (isJson(block.accessory)) checkElement(check, block.accessory, `${path}/accessory`, 'section')
      return
    }
    case 'header':
      return text(block.text, `${path}/text`, { most: 150, type: 'plain_text' })
    case 'context': {
      const elements = (block.elements as Json[]) ?? []
      must(elements.length >= 1 && elements.length <= 10, 'must have 1 to 10 items', `${path}/elements`)
      elements.forEach((element, at) => {
        text(element, `${path}/elements/${at}`, { most: 3000 })
      })
      return
    }
    case 'actions':
    case 'context_actions': {
      const elements = (block.elements as Json[]) ?? []
      const most = block.type === 'actions' ? 25 : 5
      must(
        elements.length >= 1 && elements.length <= most,
        `must have 1 to ${most} items`,
        `${path}/elements`,
      )
      elements.forEach((element, at) => {
        checkElement(check, element, `${path}/elements/${at}`, String(block.type))
      })
      const ids = elements.map(({ action_id }) => action_id)
      must(new Set(ids).size === ids.length, 'action_id must be unique', path)
      return
    }
    case 'image': {
      const [url, alt] = [String(block.image_url ?? ''), String(block.alt_text ?? '')]
      must(
        Boolean(block.image_url) !== Boolean(block.slack_file),
        'must define image_url or slack_file',
        path,
      )
      must(/^https?:\/\//u.test(url), 'invalid url', `${path}/image_url`)
      must(url.length <= 3000, 'must be less than 3001 characters', `${path}/image_url`)
      must(alt.length >= 1, 'missing required field: alt_text', path)
      return must(alt.length <= 2000, 'must be less than 2001 characters', `${path}/alt_text`)
    }
    case 'rich_text':
      return checkRichText(check, block.elements, `${path}/elements`)
    case 'input':
      text(block.label, `${path}/label`, { most: 2000, type: 'plain_text' })
      if (block.hint) text(block.hint, `${path}/hint`, { most: 2000, type: 'plain_text' })
      if (isJson(block.element)) return checkElement(check, block.element, `${path}/element`, 'input')
      return must(false, 'missing required field: element', path)
  }
}

export const blockFaults = (blocks: unknown, surface: Surface): string[] => {
  const check = checker()
  if (blocks === undefined) return []
  if (!Array.isArray(blocks)) return ['[ERROR] blocks must be an array']
  const most = surface === 'message' ? 50 : 100
  check.must(blocks.length <= most, `no more than ${most} items allowed`, '/blocks')
  blocks.forEach((block: Json, index) => {
    checkBlock(check, block, `/blocks/${index}`, surface)
  })
  const ids = blocks.map((block: Json) => block.block_id).filter(Boolean)
  check.must(new Set(ids).size === ids.length, 'block_id must be unique', '/blocks')
  return check.faults
}

export const viewFaults = (view: Json): string[] => {
  const check = checker()
  const modal = view.type === 'modal'
  check.must(modal || view.type === 'home', 'unsupported type', '/view/type')
  if (modal) {
    check.text(view.title, '/view/title', { most: 24, type: 'plain_text' })
    if (view.submit) check.text(view.submit, '/view/submit', { most: 24, type: 'plain_text' })
    if (view.close) check.text(view.close, '/view/close', { most: 24, type: 'plain_text' })
    const inputs = ((view.blocks as Json[]) ?? []).some(({ type }) => type === 'input')
    check.must(
      !inputs || Boolean(view.submit),
      'submit is required when an input block is within blocks',
      '/view',
    )
  }
  check.must(
    String(view.private_metadata ?? '').length <= 3000,
    'must be less than 3001 characters',
    '/view/private_metadata',
  )
  check.must(
    String(view.callback_id ?? '').length <= 255,
    'must be less than 256 characters',
    '/view/callback_id',
  )
  return [...check.faults, ...blockFaults(view.blocks, modal ? 'modal' : 'home')]
}
