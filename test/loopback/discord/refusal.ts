/** An answer with Discord's own error code. */
export class Refusal extends Error {
  readonly status: number
  readonly code: number
  readonly headers: Record<string, string>

  constructor(status: number, code: number, message: string, headers: Record<string, string> = {}) {
    super(message)
    this.status = status
    this.code = code
    this.headers = headers
  }
}

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes */
export const refuse = {
  unauthorized: () => new Refusal(401, 0, '401: Unauthorized'),
  unknownChannel: () => new Refusal(404, 10003, 'Unknown Channel'),
  unknownMessage: () => new Refusal(404, 10008, 'Unknown Message'),
  unknownWebhook: () => new Refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new Refusal(404, 10062, 'Unknown interaction'),
  tooManyWebhooks: () => new Refusal(400, 30007, 'Maximum number of webhooks reached (15)'),
  tooManyFollowUps: () => new Refusal(400, 40094, 'Maximum number of follow up messages reached'),
  alreadyAcknowledged: () => new Refusal(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: () => new Refusal(403, 50001, 'Missing Access'),
  cannotMessage: () => new Refusal(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: () => new Refusal(403, 50013, 'Missing Permissions'),
  invalidWebhookToken: () => new Refusal(401, 50027, 'Invalid Webhook Token'),
  invalidBody: (why: string) => new Refusal(400, 50035, `Invalid Form Body: ${why}`),
  notFound: () => new Refusal(404, 0, '404: Not Found'),
}
