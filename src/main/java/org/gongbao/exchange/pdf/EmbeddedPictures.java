package org.gongbao.exchange.pdf;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.gongbao.exchange.picture.PictureSizes;
import org.gongbao.layout.block.Pictures;
import org.gongbao.model.AssetReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The pictures of a document, each embedded once, JPEG as it is. Device colours get the profile
/// they are meant in, as PDF/A and PDF/X ask. What cannot be read has no name, and is drawn as a
/// frame.
final class EmbeddedPictures {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPictures.class);
  private static final long MOST_DOTS = 150_000_000;

  private final PDDocument document;
  private final ColourProfiles profiles;
  private final Function<String, Optional<byte[]>> assets;
  private final Map<String, Optional<String>> names = new LinkedHashMap<>();
  private final COSDictionary resources = new COSDictionary();

  EmbeddedPictures(
      PDDocument document, ColourProfiles profiles, Function<String, Optional<byte[]>> assets) {
    this.document = document;
    this.profiles = profiles;
    this.assets = assets;
  }

  /// What pages call a picture; empty when it is missing or cannot be read.
  Optional<String> name(AssetReference asset) {
    String sha256 = asset.sha256();
    Optional<String> known = names.get(sha256);
    if (known == null) {
      known = assets.apply(sha256).flatMap(bytes -> embed(bytes, asset));
      names.put(sha256, known);
    }
    return known;
  }

  /// All pictures by the names pages use.
  COSDictionary resources() {
    return resources;
  }

  private Optional<String> embed(byte[] bytes, AssetReference asset) {
    try {
      Optional<Pictures.Size> size = PictureSizes.of(bytes);
      if (size.isEmpty()
          || isJpeg(bytes) && isCut(bytes)
          || (long) size.get().width() * size.get().height() > MOST_DOTS) {
        LOG.info("picture of {} bytes is no picture, is cut off or too large", bytes.length);
        return Optional.empty();
      }
      PDImageXObject image = image(bytes, asset.name());
      calibrate(image.getCOSObject());
      String name = "Im" + (resources.size() + 1);
      resources.setItem(name, image.getCOSObject());
      return Optional.of(name);
    } catch (IOException | RuntimeException broken) {
      LOG.info("picture cannot be read: {}", broken.toString());
      return Optional.empty();
    }
  }

  /// JPEG and plain PNG as they are; of anything else the dots, as PDFBox takes palettes of two
  /// colours for black and white.
  private PDImageXObject image(byte[] bytes, String name) throws IOException {
    boolean png = bytes[0] == (byte) 0x89 && bytes[1] == 'P';
    boolean interlaced = png && bytes.length > 28 && bytes[28] != 0;
    if (isJpeg(bytes) || png && !interlaced) {
      return PDImageXObject.createFromByteArray(document, bytes, name);
    }
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes));
    if (read == null) {
      throw new IOException("no picture");
    }
    boolean clear = read.getColorModel().hasAlpha();
    int kind = clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage dots = new BufferedImage(read.getWidth(), read.getHeight(), kind);
    Graphics2D graphics = dots.createGraphics();
    graphics.drawImage(read, 0, 0, null);
    graphics.dispose();
    return LosslessFactory.createFromImage(document, dots);
  }

  private static boolean isJpeg(byte[] bytes) {
    return bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8;
  }

  /// A JPEG goes in as it is, so nothing else notices that its end is missing.
  private static boolean isCut(byte[] bytes) {
    for (int i = bytes.length - 2; i >= 2; i--) {
      if (bytes[i] == (byte) 0xFF && bytes[i + 1] == (byte) 0xD9) {
        return false;
      }
    }
    return true;
  }

  private void calibrate(COSStream image) throws IOException {
    COSBase space = image.getDictionaryObject(COSName.COLORSPACE);
    if (space instanceof COSName name) {
      image.setItem(COSName.COLORSPACE, calibrated(name));
    } else if (space instanceof COSArray array
        && COSName.INDEXED.equals(array.getObject(0))
        && array.getObject(1) instanceof COSName base) {
      array.set(1, calibrated(base));
    }
  }

  private COSBase calibrated(COSName space) throws IOException {
    if (space.equals(COSName.DEVICERGB)) {
      return Cos.array(COSName.ICCBASED, profiles.screen());
    }
    return space.equals(COSName.DEVICECMYK) ? Cos.array(COSName.ICCBASED, profiles.print()) : space;
  }
}
