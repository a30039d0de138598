import { TONE_NAMES } from '../../core/tone.ts'

export const HELP = `Humanize: turn a draft into what a considerate person would have written. Every fact stays.

Usage
  humanize [rewrite] [TEXT…]     rewrite a text
  humanize analyze [TEXT…]       say what is in it: language, feeling, tone, phrasing
  humanize reply [TEXT…]         suggest three replies to a message
  humanize doctor                check the set-up, and say how to mend it
  humanize register              write the commands to Discord, where they differ
  humanize export --user ID      print what is stored about a person, as JSON
  humanize forget --user ID      remove what is stored about a person

The text comes from the arguments, else from standard input.

Options
  --tone NAME        ${TONE_NAMES.slice(0, 5).join(', ')},
                     ${TONE_NAMES.slice(5).join(', ')}
  --language TAG     the output language, such as en or pt-BR
  --engine NAME      embedded (nothing leaves this machine), or llm where one is set up
  --variant N        0 is the first answer, 1 the next one, and so on
  --no-grammar       leave out the grammar and spelling pass
  --json             print the whole result as JSON
  --jsonl            read one JSON object a line: {"id", "text", "tone"?, "language"?, "context"?}
                     and write one a line, in the same order
  --user ID          the platform's own id; with slack: or discord: before it where both are set up
  -h, --help         this page
  -v, --version      the version

Exit codes
  0 done   1 some lines failed, or the work could not be done   2 the call or the configuration was wrong

Examples
  echo 'I hope this message finds you well. Send me the report by 5pm.' | humanize --tone warm
  humanize reply "My dog died last night, I won't be in today."
  humanize --jsonl < drafts.jsonl > rewritten.jsonl
`
