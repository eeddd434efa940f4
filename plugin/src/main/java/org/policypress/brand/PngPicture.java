package org.policypress.brand;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what a PNG says of itself in its first chunk. */
final class PngPicture {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] HEADER = "IHDR".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER_AT = SIGNATURE.length + Integer.BYTES;
  private static final int SIZE_AT = HEADER_AT + Integer.BYTES;
  private static final int SHORTEST = SIZE_AT + 2 * Integer.BYTES;

  private PngPicture() {}

  static boolean isPng(byte[] bytes) {
    return bytes.length > SIGNATURE.length
        && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  static Logo read(byte[] bytes) throws LogoFault {
    boolean whole =
        bytes.length >= SHORTEST && Arrays.equals(bytes, HEADER_AT, SIZE_AT, HEADER, 0, 4);
    int width = whole ? ByteBuffer.wrap(bytes).getInt(SIZE_AT) : 0;
    int height = whole ? ByteBuffer.wrap(bytes).getInt(SIZE_AT + Integer.BYTES) : 0;
    if (width <= 0 || height <= 0) {
      throw new LogoFault("is a broken PNG: it does not say how large it is", "export it again");
    }
    return new Logo(Logo.Format.PNG, bytes, width, height);
  }
}
