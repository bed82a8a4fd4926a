import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where `demarche serve` listens while the desk is being worked on (`npx vite desk`). */
const server = process.env['DEMARCHE_SERVER'] ?? 'http://127.0.0.1:4180'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  // Nothing is put into the page as a data address, so that the content security policy can be strict.
  build: { outDir: '../dist/desk', emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022', manifest: true },
  worker: { format: 'es' },
  server: { proxy: { '/api': server, '/models': server } },
})
