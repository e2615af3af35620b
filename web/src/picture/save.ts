import { fileNameOf, save } from '../api/download';
import { drawSvg, type PictureFrame } from './draw';
import type { Scene } from './scene';

const PNG_SCALE = 2;
/** Browsers refuse larger canvases, some without a word. */
const LARGEST_SIDE = 16_000;

export function saveSvg(scene: Scene, frame: PictureFrame): void {
  save(svgBlob(scene, frame), `${fileNameOf(frame.title, frame.date)}.svg`);
}

export async function savePng(scene: Scene, frame: PictureFrame): Promise<void> {
  const address = URL.createObjectURL(svgBlob(scene, frame));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(PNG_SCALE, LARGEST_SIDE / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error(`${canvas.width} × ${canvas.height}`);
    save(blob, `${fileNameOf(frame.title, frame.date)}.png`);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function svgBlob(scene: Scene, frame: PictureFrame): Blob {
  return new Blob([drawSvg(scene, frame)], { type: 'image/svg+xml' });
}
