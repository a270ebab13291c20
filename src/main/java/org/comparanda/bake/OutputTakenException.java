package org.comparanda.bake;

import java.io.IOException;
import java.nio.file.Path;

/** The output folder holds something that no bake has put there, and so is not replaced. */
public final class OutputTakenException extends IOException {
  private static final long serialVersionUID = 1L;

  OutputTakenException(Path output) {
    super(
        "\"%s\" is not empty and was not baked by Comparanda, so it is not replaced. Name another folder with --output, or empty this one."
            .formatted(output));
  }
}
