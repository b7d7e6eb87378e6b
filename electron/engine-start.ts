// What Electron starts as the engine's process. pdf.js takes a process whose `type` is 'utility' for a browser page and
// then lacks what it brings for Node (DOMMatrix…): without the mark it sees the Node that the engine is.
Reflect.deleteProperty(process, 'type');

// Not a static import: that would run before the line above. The name is the build's (electron.vite.config.ts).
await import(new URL('engine.js', import.meta.url).href);
