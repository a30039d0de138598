import { describeRecords } from '../contracts/records.ts'
import { BENCHES } from '../support/stores.ts'

for (const bench of BENCHES) {
  describeRecords(bench, false)
  describeRecords(bench, true)
}
