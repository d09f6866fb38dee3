/** What the bytes 0x80 to 0xFF mean in code page 850: how DOS and old systems write Danish. */
const HIGH =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";

/** Bytes turned into characters at a time. */
const CHUNK = 8_192;

/** The text of bytes in code page 850, which no browser decodes. */
export function decodeCp850(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK) {
    let part = "";
    for (const byte of bytes.subarray(from, from + CHUNK)) {
      part += byte < 0x80 ? String.fromCharCode(byte) : HIGH[byte - 0x80];
    }
    parts.push(part);
  }
  return parts.join("");
}
