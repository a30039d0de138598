import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RequestHandler } from 'express'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

/** Every file of the page. Nothing else can be asked for, whatever the path. */
const FILES = [
  'index.html',
  'style.css',
  'icon.svg',
  'main.js',
  'api.js',
  'dom.js',
  'view.js',
  'form.js',
  'chat.js',
  'composer.js',
  'meter.js',
] as const

type Asset = { body: Buffer; type: string; tag: string }

const load = (name: string): Asset => {
  const body = readFileSync(join(import.meta.dirname, 'page', name))
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`
  return { body, type: TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream', tag }
}

/** The page's files, read once; browsers ask again each time and mostly hear that nothing changed. */
export const pageFiles = (): RequestHandler => {
  const assets = new Map<string, Asset>(
    FILES.map((name) => [`/${name === 'index.html' ? '' : `page/${name}`}`, load(name)]),
  )
  return (request, response, next) => {
    const asset = request.method === 'GET' || request.method === 'HEAD' ? assets.get(request.path) : undefined
    if (!asset) return next()
    response.set({ 'Content-Type': asset.type, 'Cache-Control': 'no-cache', ETag: asset.tag })
    if (request.get('if-none-match') === asset.tag) response.status(304).end()
    else response.end(asset.body)
  }
}
