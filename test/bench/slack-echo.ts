import { App, ExpressReceiver } from '@slack/bolt'

// Bare Bolt apps for comparison, run by the Slack bench. `respond` is the echo of Bolt's own documentation (acknowledge, then answer through
// the response URL); `ack` puts the answer into the acknowledgement. https://docs.slack.dev/tools/bolt-js/concepts/commands
const receiver = new ExpressReceiver({ signingSecret: process.env.SLACK_SIGNING_SECRET ?? '' })
const app = new App({
  receiver,
  token: process.env.SLACK_BOT_TOKEN,
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL },
})
app.command('/humanize', async ({ ack, respond, command }) => {
  if (process.env.ECHO === 'ack') return ack({ response_type: 'ephemeral', text: command.text })
  await ack()
  await respond(command.text)
})
await app.start(Number(process.env.PORT))
