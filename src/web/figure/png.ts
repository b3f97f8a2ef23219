/** Points of the picture to a CSS pixel: sharp in print too. */
const scale = 2;

/** An SVG file as a PNG of twice its size. @throws {Error} where the browser cannot draw or hold it. */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  // A data address: the page's policy lets no other picture in.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error("The picture is too large.")) : resolve(blob)),
      "image/png",
    );
  });
}
