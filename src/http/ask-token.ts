import { randomBytes } from 'node:crypto'
import { pagePolicy } from './headers.ts'

const style = `
body { font: 16px/1.5 system-ui, sans-serif; background: #f4f6f9; color: #14171c; margin: 0; }
main { max-width: 24rem; margin: 15vh auto 0; padding: 24px; background: #fff; border: 1px solid #d5dae2; border-radius: 6px; }
h1 { margin: 0 0 8px; font-size: 1.4rem; }
label { display: block; font-weight: 600; }
input, button { font: inherit; box-sizing: border-box; width: 100%; padding: 8px; margin-top: 4px; border-radius: 4px; }
input { border: 1px solid #7b8494; background: inherit; color: inherit; }
button { margin-top: 16px; border: 0; background: #1a56a8; color: #fff; cursor: pointer; }
@media (max-width: 26rem) { main { margin-top: 0; border: 0; } }
@media (prefers-color-scheme: dark) {
  body { background: #101317; color: #e8ebf0; }
  main { background: #171b21; border-color: #2c333d; }
}`

const page = (why: string, nonce: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>Démarche: token</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>
<h1>Démarche</h1>
<p>${why}</p>
<form method="get" action="/">
<label for="token">Token</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
<button>Open the desk</button>
</form>
</main>
</body>
</html>`

/** A visitor without the token is asked for it; programs get the refusal as it is. */
export const askForToken = (isWrong: boolean): Response => {
  const nonce = randomBytes(18).toString('base64')
  const why = isWrong ? 'This is not the token of this server.' : 'This case needs the token of its server.'
  return new Response(page(why, nonce), {
    status: 401,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': pagePolicy(nonce),
      'cache-control': 'no-store',
    },
  })
}
