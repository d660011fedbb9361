package org.gongbao.exchange.picture;

import java.awt.image.ColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import org.gongbao.layout.block.Pictures.Size;
import org.gongbao.layout.block.Pictures.Tone;

/// What the head of a picture file says, its dots left unread.
///
/// @param several true where it holds more than one picture, as a GIF that moves
public record PictureHead(Size size, boolean several) {

  /// The head of a picture; empty when it is none.
  public static Optional<PictureHead> of(byte[] bytes) {
    try (ImageInputStream stream =
        ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        boolean gif = reader.getFormatName().equalsIgnoreCase("gif");
        reader.setInput(stream, !gif, true);
        Size size = new Size(reader.getWidth(0), reader.getHeight(0), tone(bytes, reader));
        return Optional.of(new PictureHead(size, gif && reader.getNumImages(true) > 1));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      return Optional.empty();
    }
  }

  private static Tone tone(byte[] bytes, ImageReader reader) throws IOException {
    int components = jpegComponents(bytes);
    if (components > 0) {
      return components == 4 ? Tone.CMYK : components == 1 ? Tone.GREY : Tone.COLOUR;
    }
    ImageTypeSpecifier type = reader.getRawImageType(0);
    if (type == null) {
      return Tone.UNKNOWN;
    }
    ColorModel colours = type.getColorModel();
    if (colours.getPixelSize() == 1) {
      return Tone.LINE;
    }
    return switch (colours.getNumColorComponents()) {
      case 1 -> Tone.GREY;
      case 3 -> Tone.COLOUR;
      case 4 -> Tone.CMYK;
      default -> Tone.UNKNOWN;
    };
  }

  /// How many colours the frame of a JPEG has; 0 for what is no JPEG. Java's own reader says
  /// nothing of those with four.
  private static int jpegComponents(byte[] bytes) {
    int at = 2;
    if (bytes.length < 4 || at(bytes, 0) != 0xFF || at(bytes, 1) != 0xD8) {
      return 0;
    }
    while (at + 9 < bytes.length && at(bytes, at) == 0xFF) {
      int marker = at(bytes, at + 1);
      boolean frame = marker >= 0xC0 && marker <= 0xCF && marker % 4 != 0 || marker == 0xC0;
      if (frame) {
        return at(bytes, at + 9);
      }
      boolean bare = marker == 0xFF || marker == 0x01 || marker >= 0xD0 && marker <= 0xD7;
      at += marker == 0xFF ? 1 : bare ? 2 : 2 + (at(bytes, at + 2) << 8) + at(bytes, at + 3);
    }
    return 0;
  }

  private static int at(byte[] bytes, int index) {
    return bytes[index] & 0xFF;
  }
}
