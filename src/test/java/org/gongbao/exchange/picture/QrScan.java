package org.gongbao.exchange.picture;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;

/// Reads codes off pictures as a telephone does.
public final class QrScan {
  private QrScan() {}

  /// What the code on a picture says; empty when none is found.
  public static Optional<String> read(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] dots = picture.getRGB(0, 0, width, height, null, 0, width);
    try {
      BinaryBitmap bitmap =
          new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
      return Optional.of(
          new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText());
    } catch (NotFoundException none) {
      return Optional.empty();
    } catch (ReaderException unreadable) {
      return Optional.empty();
    }
  }
}
