package org.policypress.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The environment did not let us publish; what was published before is as it was. The message is a
 * plain sentence that says what to do.
 */
public final class PublishException extends Exception {
  PublishException(String message) {
    super(message);
  }

  private PublishException(String message, IOException cause) {
    super(message, cause);
  }

  /** Tells a fault of the disk in words. */
  static PublishException of(Path output, IOException fault) {
    return new PublishException("cannot publish into `" + output + "`: " + reason(fault), fault);
  }

  private static String reason(IOException fault) {
    String file = fault instanceof FileSystemException at ? at.getFile() : null;
    if (fault instanceof AccessDeniedException) {
      return "no permission to use `" + file + "`; grant it, or name another output folder";
    }
    if (fault instanceof NotDirectoryException || fault instanceof FileAlreadyExistsException) {
      return "`" + file + "` is a file, not a folder; name another output folder";
    }
    if (fault instanceof NoSuchFileException) {
      return "`"
          + file
          + "` is missing; leave the folder alone while a build runs, and build again";
    }
    return words(fault)
        + "; make sure that the disk has room and that no program holds the folder open, and build"
        + " again";
  }

  private static String words(IOException fault) {
    @Nullable String reason =
        fault instanceof FileSystemException at ? at.getReason() : fault.getMessage();
    String file = fault instanceof FileSystemException at ? "`" + at.getFile() + "`: " : "";
    return file + (reason == null ? fault.getClass().getSimpleName() : reason);
  }
}
