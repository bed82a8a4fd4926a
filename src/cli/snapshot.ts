import { readFileSync } from 'node:fs'
import { startupSnapshot } from 'node:v8'
import { chooseTier } from '../app/engine.ts'
import { tellPackageRoot } from '../app/package-root.ts'
import { readText } from '../app/read-report.ts'
import { run } from './run.ts'

// What `node --build-snapshot` runs once, in the build: it reads reports, so that tables are built and code is compiled,
// and leaves the heap as it then is. A start from the snapshot goes on in the function given at the end.

const [, , root = '', ...reports] = process.argv

tellPackageRoot(root)
// A snapshot can hold no WebAssembly, and the network in plain code takes minutes to be made ready.
chooseTier('fast')
for (const report of reports) readText(readFileSync(report, 'utf8'))
chooseTier('accurate')

/** Arguments of a start: the folder of the package, then the words of the command line. */
startupSnapshot.setDeserializeMainFunction(() => {
  const [, folder = '', ...words] = process.argv
  tellPackageRoot(folder)
  void run(words)
})
