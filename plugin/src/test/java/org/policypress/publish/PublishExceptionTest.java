package org.policypress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishExceptionTest {
  @Test
  void saysWhatToDoWithoutPermission() {
    assertThat(sentence(new AccessDeniedException("srv/www/.site.policypress-lock")))
        .isEqualTo(
            "cannot publish into `site`: no permission to use `srv/www/.site.policypress-lock`;"
                + " grant it, or name another output folder");
  }

  @Test
  void saysWhatToDoWhenTheDiskIsFullOrAFolderIsHeld() {
    assertThat(sentence(new FileSystemException("a.pdf", null, "No space left on device")))
        .isEqualTo(
            "cannot publish into `site`: `a.pdf`: No space left on device; make sure that the disk"
                + " has room and that no program holds the folder open, and build again");
    assertThat(sentence(new IOException("No space left on device")))
        .startsWith("cannot publish into `site`: No space left on device; make sure");
    assertThat(sentence(new IOException()))
        .startsWith("cannot publish into `site`: IOException; make sure");
  }

  private static String sentence(IOException fault) {
    PublishException exception = PublishException.of(Path.of("site"), fault);
    assertThat(exception).hasCause(fault);
    return String.valueOf(exception.getMessage());
  }
}
