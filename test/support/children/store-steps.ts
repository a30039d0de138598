import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { StoreError } from '../../../src/errors.ts'
import type { Space } from '../../../src/store/records.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { silent } from '../silent.ts'

// Works through steps on a SQLite store, in the mount namespace that it was started in, and prints what each came to.
const [path, given = '[]'] = process.argv.slice(2)
const steps: [string, string, string][] = JSON.parse(given)
const PLAIN: Space<string> = { name: 'plain', version: 1, read: String }

const open = () => openStore({ url: `sqlite://${path}`, key: Buffer.alloc(32, 1), log: silent })
let store: Store = await open()

const take = async ([verb, first, second]: [string, string, string]): Promise<unknown> => {
  const plain = store.records(PLAIN)
  switch (verb) {
    case 'set':
      return plain.set(first, second)
    case 'get':
      return plain.get(first)
    case 'big':
      return plain.set(first, 'x'.repeat(100_000))
    case 'fill':
      for (let index = 0; ; index++) await plain.set(`${first}${index}`, 'x'.repeat(20_000))
    case 'remove':
      return rmSync(first)
    case 'shell':
      execFileSync('sh', ['-c', first])
      return
    case 'close':
      return store.close()
    case 'open':
      store = await open()
  }
}

const answers: unknown[] = []
for (const step of steps)
  answers.push(
    await take(step).then(
      (value) => value ?? 'done',
      (error) => (error instanceof StoreError ? error.code : String(error)),
    ),
  )
process.stdout.write(JSON.stringify(answers))
