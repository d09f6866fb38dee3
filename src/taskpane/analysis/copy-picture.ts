/** How many pixels a CSS pixel gets: sharp when printed and pasted into a document. */
const SHARPNESS = 3;

/** A picture as PNG, drawn by the browser; rejects where it cannot. */
async function png(svg: string): Promise<Blob> {
  const image = new Image();
  // Data, not a blob's address: the pane may load nothing else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * SHARPNESS;
  canvas.height = image.height * SHARPNESS;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("This browser draws nothing.");
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("No picture.")))),
  );
}

/**
 * Puts a picture on the clipboard as PNG, which Word, PowerPoint and Outlook take.
 * @returns false where the browser does not allow it, as in some frames.
 */
export async function copyPicture(svg: string): Promise<boolean> {
  try {
    // Safari and Edge ask for the promise itself, while the click is still fresh.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png(svg) })]);
    return true;
  } catch {
    return false;
  }
}
