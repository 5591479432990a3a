import { saveFile } from './save-file.ts';

/** Hands a drawing to the browser as a PNG file to be kept. */
export function savePicture(name: string, picture: HTMLCanvasElement): void {
  picture.toBlob((png) => {
    if (png) saveFile(`pacenotes-${name}.png`, png);
  }, 'image/png');
}
