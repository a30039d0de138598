const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone

const failure = async (response) => {
  const body = await response.json().catch(() => undefined)
  return new Error(body?.error?.message ?? `${response.status}`)
}

export const fetchRoom = async () => {
  const response = await fetch('/api/room')
  if (!response.ok) throw await failure(response)
  return response.json()
}

const post = (path, body, signal) =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  })

export const analyze = async (text, signal) => {
  const response = await post('/api/analyze', { text }, signal)
  return response.ok ? response.json() : undefined
}

/** The answer's lines as they come, each a JSON object. */
async function* linesOf(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    const lines = `${rest}${step.value}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line)
  }
  if (rest.trim()) yield JSON.parse(rest)
}

/** Does one thing; `meanwhile` gets waiting views and pieces of a streamed answer. Resolves to the last line. */
export const act = async (channel, deed, meanwhile = () => {}) => {
  const response = await post('/api/do', { id: crypto.randomUUID(), channel, timeZone, deed })
  if (!response.ok) throw await failure(response)
  let last = { kind: 'nothing' }
  for await (const line of linesOf(response)) {
    if (line.kind === 'progress' || line.kind === 'chunk') meanwhile(line)
    else last = line
  }
  return last
}
