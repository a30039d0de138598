import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

// `npm run icon` draws the app's icon for both platforms (Slack takes 512 to 2000 pixels): two speech bubbles, the warmer one in front.
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="1024">
  <rect width="1024" height="1024" rx="200" fill="#2b4a5e"/>
  <g fill="#8fb3c4"><rect x="180" y="210" width="520" height="370" rx="70"/><path d="M300 560v130l140-120z"/></g>
  <g fill="#ffd9a0"><rect x="330" y="380" width="520" height="370" rx="70"/><path d="M730 730v140L580 740z"/></g>
  <g fill="#2b4a5e"><circle cx="520" cy="500" r="26"/><circle cx="660" cy="500" r="26"/></g>
  <path fill="none" stroke="#2b4a5e" stroke-width="34" stroke-linecap="round" d="M490 590q100 90 200 0"/>
</svg>
`
const folder = join(import.meta.dirname, '../../manifests')
writeFileSync(join(folder, 'icon.svg'), svg)
await sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toFile(join(folder, 'icon.png'))
