package org.policypress.brand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.NearestNames;
import org.policypress.model.Brand;
import org.policypress.source.Located;

/** Reads the logos that a policy names from its folder. */
public final class LogoFiles {
  /** A logo stands on every page, so it may be no heavier than the page; in bytes. */
  private static final int LARGEST = 100_000;

  private final Path folder;
  private final Diagnostics sink;

  /**
   * @param folder the folder of the policy
   * @param sink takes what is wrong with a logo
   */
  public LogoFiles(Path folder, Diagnostics sink) {
    this.folder = folder;
    this.sink = sink;
  }

  /** The logos that can be used; what is wrong with the others was reported. */
  public Logos read(Optional<Brand> brand) {
    return new Logos(
        brand.flatMap(Brand::logo).flatMap(this::read),
        brand.flatMap(Brand::logoDark).flatMap(this::read));
  }

  private Optional<Logo> read(Located<String> name) {
    try {
      return Optional.of(parse(bytes(name.value())));
    } catch (LogoFault fault) {
      sink.report(
          Diagnostic.of(
                  BrandRules.UNUSABLE_LOGO,
                  name.span(),
                  "`" + name.value() + "` " + fault.getMessage())
              .withHint(fault.hint()));
      return Optional.empty();
    }
  }

  private static Logo parse(byte[] bytes) throws LogoFault {
    if (PngPicture.isPng(bytes)) {
      return PngPicture.read(bytes);
    }
    if (SvgDrawing.looksLikeMarkup(bytes)) {
      return SvgDrawing.read(bytes);
    }
    throw new LogoFault(
        "is neither SVG nor PNG",
        "export the logo as SVG, or as PNG if it is no drawing; its ending alone does not count");
  }

  private byte[] bytes(String name) throws LogoFault {
    try {
      Path file = folder.resolve(name).normalize();
      if (!isInside(file)) {
        throw new LogoFault(
            "lies outside the folder of the policy",
            "copy it into the folder, and write its name alone");
      }
      if (!Files.isRegularFile(file)) {
        throw new LogoFault(
            "is no file of the policy's folder", NearestNames.hint(name, known(), howToName()));
      }
      long size = Files.size(file);
      if (size > LARGEST) {
        throw new LogoFault(
            "is larger than 100 kB: " + (size + 999) / 1000 + " kB",
            "export it smaller: it is shown about as high as two lines of text");
      }
      return Files.readAllBytes(file);
    } catch (InvalidPathException e) {
      throw new LogoFault("cannot be the name of a file", howToName());
    } catch (IOException e) {
      throw new LogoFault("cannot be read", "check that you may read it");
    }
  }

  /** Whether it lies below the folder, also when links are followed. */
  private boolean isInside(Path file) throws IOException {
    return file.startsWith(folder.normalize())
        && (!Files.exists(file) || file.toRealPath().startsWith(folder.toRealPath()));
  }

  private static String howToName() {
    return "write the name of an SVG or PNG file in the folder of the policy, such as `logo.svg`";
  }

  /** Names of the pictures that lie in the folder. */
  private List<String> known() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.toLowerCase(Locale.ROOT).matches(".*\\.(svg|png)"))
          .sorted()
          .toList();
    }
  }
}
