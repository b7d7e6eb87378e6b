import { createRequire } from 'node:module';
import { AppError } from '../../../contract/errors.ts';

export interface HeifHandle {
  pointer: unknown;
  width: number;
  height: number;
  transparent: boolean;
}

export interface Libheif {
  /** The images of a file that stand for themselves, the primary one first; none when it is damaged. */
  images(bytes: Uint8Array): HeifHandle[];
  /** Pixels as displayed: turned, mirrored and cropped as the file asks. Throws when they cannot be decoded. */
  decode(handle: HeifHandle): { data: Uint8Array; stride: number; channels: 3 | 4 };
}

/** The parts of libheif's own interface that are used. Its classes print errors to the console, so they are not. */
interface Module {
  heif_context_alloc(): unknown;
  heif_context_read_from_memory(context: unknown, bytes: Uint8Array): { code: { value: number } };
  heif_js_context_get_list_of_top_level_image_IDs(context: unknown): number[] | { code: unknown };
  heif_js_context_get_image_handle(context: unknown, id: number): { code?: unknown } | null;
  heif_image_handle_get_width(handle: unknown): number;
  heif_image_handle_get_height(handle: unknown): number;
  heif_image_handle_is_primary_image(handle: unknown): number;
  heif_image_handle_has_alpha_channel(handle: unknown): number;
  heif_js_decode_image2(handle: unknown, colourSpace: unknown, chroma: unknown): Decoded | { code: unknown } | null;
  heif_image_release(image: unknown): void;
  heif_error_code: { heif_error_Ok: unknown };
  heif_colorspace: { heif_colorspace_RGB: unknown };
  heif_chroma: { heif_chroma_interleaved_RGB: unknown; heif_chroma_interleaved_RGBA: unknown };
  heif_channel: { heif_channel_interleaved: unknown };
}
interface Decoded {
  image: unknown;
  channels: { id: unknown; width: number; height: number; stride: number; data: Uint8Array }[];
}

/**
 * A libheif of its own for each file: its memory only grows, and a hostile file can only break its own. Throws
 * `system.missing-component`.
 */
export async function startLibheif(): Promise<Libheif> {
  const module = await load();
  const context = module.heif_context_alloc();
  return {
    images(bytes) {
      if (module.heif_context_read_from_memory(context, bytes).code !== module.heif_error_code.heif_error_Ok) return [];
      const ids = module.heif_js_context_get_list_of_top_level_image_IDs(context);
      if (!Array.isArray(ids)) return [];
      const found: (HeifHandle & { primary: boolean })[] = [];
      for (const id of ids) {
        const pointer = module.heif_js_context_get_image_handle(context, id);
        if (!pointer || pointer.code !== undefined) continue;
        found.push({
          pointer,
          width: module.heif_image_handle_get_width(pointer),
          height: module.heif_image_handle_get_height(pointer),
          transparent: module.heif_image_handle_has_alpha_channel(pointer) !== 0,
          primary: module.heif_image_handle_is_primary_image(pointer) !== 0,
        });
      }
      return found.sort((a, b) => Number(b.primary) - Number(a.primary));
    },
    decode({ pointer, transparent, width, height }) {
      const { heif_chroma_interleaved_RGB: rgb, heif_chroma_interleaved_RGBA: rgba } = module.heif_chroma;
      const colours = module.heif_colorspace.heif_colorspace_RGB;
      const decoded = module.heif_js_decode_image2(pointer, colours, transparent ? rgba : rgb);
      if (!decoded || 'code' in decoded) throw new Error('the picture cannot be decoded');
      const plane = decoded.channels.find(({ id }) => id === module.heif_channel.heif_channel_interleaved);
      if (!plane || plane.width !== width || plane.height !== height) throw new Error('the picture cannot be decoded');
      const data = Uint8Array.from(plane.data);
      module.heif_image_release(decoded.image);
      return { data, stride: plane.stride, channels: transparent ? 4 : 3 };
    },
  };
}

async function load(): Promise<Module> {
  try {
    const factory = createRequire(import.meta.url)('libheif-js/libheif-wasm/libheif-bundle.js') as (
      options: object,
    ) => Module;
    const silent = { print: () => undefined, printErr: () => undefined };
    return factory(silent);
  } catch (cause) {
    throw new AppError('system.missing-component', { component: 'libheif.wasm' }, { cause });
  }
}
