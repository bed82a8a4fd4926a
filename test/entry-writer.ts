// Started by tests: writes many small prepared reports into a case, each in a transaction of its own, without the reader.
// Arguments: the case, a name for the reports, how many. Prints a line for each report that is entered.
import { writeSync } from 'node:fs'
import { openSqlite } from '../src/stores/index.ts'
import { report } from './small-ledger.ts'

const [path = '', name = '', count = '0'] = process.argv.slice(2)
const store = openSqlite(path)
for (let at = 0; at < Number(count); at++) {
  store.append(
    report(`${name} ${at}`, '2022-01-22', [`${name} met ${at}.`, `${name} refused ${at}.`, `${name} left ${at}.`]),
  )
  writeSync(1, `${at}\n`)
}
store.close()
