package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.gongbao.fixtures.TestPictures;
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
    byte[] still = TestPictures.of("gif", BufferedImage.TYPE_BYTE_INDEXED, 30, 20);
    assertEquals("图.gif", PictureFile.read(file("图.gif", still)).name());
  }

  @Test
  void refusesWhatIsNoPicture() throws IOException {
    Path file = folder.resolve("通知.png");
    Files.writeString(file, "这是文字");
    ProblemException refused = assertThrows(ProblemException.class, () -> PictureFile.read(file));
    assertEquals("GB-I43", refused.problem().code());
    assertThrows(ProblemException.class, () -> PictureFile.read(folder.resolve("没有.png")));
  }

  @Test
  void saysWhyAPictureIsNotTaken() throws IOException {
    byte[] huge = TestPictures.png(30, 20);
    ByteBuffer.wrap(huge).putInt(16, 60_000).putInt(20, 60_000);
    assertEquals("app.picture.large", refused("大.png", huge));
    assertEquals("app.picture.moving", refused("动.gif", TestPictures.moving()));
    assertEquals("app.picture.cmyk", refused("四色.jpg", TestPictures.cmyk()));
    assertEquals("app.picture.unread", refused("公文.jpg", new byte[] {1, 2, 3}));
    assertEquals("app.picture.unread", refused("空.png", new byte[0]));
  }

  private String refused(String name, byte[] bytes) throws IOException {
    Path file = file(name, bytes);
    return assertThrows(ProblemException.class, () -> PictureFile.read(file)).problem().key();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
