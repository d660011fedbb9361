package org.gongbao.exchange.picture;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.gongbao.layout.block.Codes;
import org.gongbao.layout.frame.Modules;

/// 二维码 (QR, ISO/IEC 18004) that still read where a seventh of them is soiled. Immutable; any
/// thread.
public final class QrEncoder implements Codes {
  /// Squares a side of version 10: at 20 mm each is 0.35 mm wide, what cheap telephones still part.
  private static final int LARGEST = 57;

  /// Bytes version 10 holds at this correction.
  public static final int MOST_BYTES = 213;

  @Override
  public Optional<Modules> of(String text) {
    if (text.isBlank() || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return Optional.empty();
    }
    Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
    if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
      hints.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
    }
    try {
      return Optional.of(Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix())
          .filter(matrix -> matrix.getWidth() <= LARGEST)
          .map(QrEncoder::modules);
    } catch (WriterException tooLong) {
      return Optional.empty();
    }
  }

  private static Modules modules(ByteMatrix matrix) {
    int side = matrix.getWidth();
    StringBuilder dark = new StringBuilder(side * side);
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        dark.append(matrix.get(column, row) == 1 ? '#' : '.');
      }
    }
    return new Modules(side, dark.toString());
  }
}
