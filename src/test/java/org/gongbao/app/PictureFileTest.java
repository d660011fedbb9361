package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Asset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFileTest {
  @TempDir private Path folder;

  @Test
  void takesAPictureAsItIs() throws IOException {
    Path file = folder.resolve("规划图.png");
    ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    Asset asset = PictureFile.read(file);
    assertEquals("规划图.png", asset.name());
    assertArrayEquals(Files.readAllBytes(file), asset.bytes());
  }

  @Test
  void refusesWhatIsNoPicture() throws IOException {
    Path file = folder.resolve("通知.png");
    Files.writeString(file, "这是文字");
    ProblemException refused = assertThrows(ProblemException.class, () -> PictureFile.read(file));
    assertEquals("GB-I43", refused.problem().code());
    assertThrows(ProblemException.class, () -> PictureFile.read(folder.resolve("没有.png")));
  }
}
