import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * Draws the picture that stands beside a shared address: a table without words, one cell of which
 * differs. It is run by hand: {@code java src/art/SocialImage.java assets/social.png}.
 */
final class SocialImage {
  private static final int PAPER = 0xfdfdfb;
  private static final int INK = 0x181b1f;
  private static final int ASH = 0xd9dad4;
  private static final int VERMILION = 0xae2518;

  private SocialImage() {}

  public static void main(String[] arguments) throws IOException {
    int[] palette = {PAPER, INK, ASH, VERMILION};
    IndexColorModel colours = new IndexColorModel(2, palette.length, palette, 0, false, -1, 0);
    BufferedImage image =
        new BufferedImage(1200, 630, BufferedImage.TYPE_BYTE_BINARY, colours);
    Graphics2D pen = image.createGraphics();
    bar(pen, PAPER, 0, 0, 1200, 630);
    bar(pen, INK, 100, 90, 1000, 6);
    bar(pen, INK, 100, 534, 1000, 6);
    int[] lengths = {150, 110, 130, 90, 120, 140, 100, 130, 110, 150, 120, 90};
    for (int row = 0; row < 4; row++) {
      int y = 130 + row * 100;
      bar(pen, INK, 100, y, 180, 40);
      for (int column = 0; column < 3; column++) {
        boolean differs = row == 2 && column == 1;
        int x = 400 + column * 250;
        bar(pen, differs ? VERMILION : ASH, x, y, differs ? 190 : lengths[row * 3 + column], 40);
      }
      bar(pen, ASH, 100, y + 66, 1000, 2);
    }
    ImageIO.write(image, "png", new File(arguments[0]));
  }

  private static void bar(Graphics2D pen, int colour, int x, int y, int width, int height) {
    pen.setColor(new Color(colour));
    pen.fillRect(x, y, width, height);
  }
}
