import type { Json, World } from './world.ts'

const TYPES = ['image/png', 'image/jpeg', 'image/gif']

const canBeFetched = async (url: string, { reach }: World): Promise<boolean> => {
  try {
    const response = await reach(url)
    await response.arrayBuffer()
    return response.status === 200 && TYPES.includes(response.headers.get('content-type') ?? '')
  } catch {
    return false
  }
}

/**
 * Slack fetches the pictures of a message or view before it takes it, and refuses it whole when it cannot
 * (https://github.com/slackapi/java-slack-sdk/issues/1396).
 */
export const pictureFaults = async (blocks: unknown, world: World): Promise<string[]> => {
  const faults: string[] = []
  for (const [index, block] of (Array.isArray(blocks) ? (blocks as Json[]) : []).entries()) {
    if (block.type !== 'image' || (await canBeFetched(String(block.image_url), world))) continue
    faults.push(`[ERROR] downloading image failed [json-pointer:/blocks/${index}/image_url]`)
  }
  return faults
}
