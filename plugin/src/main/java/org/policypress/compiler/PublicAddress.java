package org.policypress.compiler;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policypress.website.SiteAddress;

/** The address of the public tree, as the build gives it. */
final class PublicAddress {
  /** What a site without address has not. */
  static final String LEFT_OUT =
      "policy.siteUrl is not set, so pages say no canonical address and there is no sitemap.xml:"
          + " set it to the https address of public/";

  private static final Pattern PARTS =
      Pattern.compile("(?<scheme>[a-z][a-z0-9+.-]*)://(?<host>[^/?#]*)(?<path>[^?#]*)(?<rest>.*)");
  private static final Pattern HOST =
      Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:[0-9]+)?");
  private static final Pattern NAMELESS_STEP = Pattern.compile("/\\.{0,2}/");

  private PublicAddress() {}

  /**
   * The address, if one was given.
   *
   * @throws CompilerFault if it is none under which pages can be found
   */
  static Optional<SiteAddress> of(Optional<String> given) throws CompilerFault {
    Optional<String> url = given.map(String::strip).filter(text -> !text.isEmpty());
    return url.isPresent() ? Optional.of(parse(url.get())) : Optional.empty();
  }

  private static SiteAddress parse(String url) throws CompilerFault {
    Matcher parts = PARTS.matcher(url);
    if (!parts.matches() || !parts.group("scheme").equals("https")) {
      throw fault(url, "which does not begin with `https://`");
    }
    if (!parts.group("rest").isEmpty()) {
      throw fault(url, "which goes on with `" + parts.group("rest") + "` after its path");
    }
    String host = host(parts.group("host"));
    if (!HOST.matcher(host).matches()) {
      throw fault(url, "in which `" + parts.group("host") + "` is no host");
    }
    String path = path(parts.group("path"), url);
    return new SiteAddress("https://" + host + path, path);
  }

  /** A host as the web knows it: names with other letters than a to z have such a form too. */
  private static String host(String written) {
    try {
      return IDN.toASCII(written).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException noName) {
      return "";
    }
  }

  private static String path(String written, String url) throws CompilerFault {
    String path = written.endsWith("/") ? written : written + "/";
    try {
      URI uri = new URI("https://host" + path);
      if (NAMELESS_STEP.matcher(path).find()) {
        throw fault(url, "whose path `" + written + "` has a step without a name");
      }
      return uri.toASCIIString().substring("https://host".length());
    } catch (URISyntaxException e) {
      throw new CompilerFault(
          sentence(url, "whose path `" + written + "` holds a sign that addresses cannot hold"), e);
    }
  }

  private static CompilerFault fault(String url, String what) {
    return new CompilerFault(sentence(url, what));
  }

  private static String sentence(String url, String what) {
    return "policy.siteUrl is `"
        + url
        + "`, "
        + what
        + "; write the address of public/ as readers open it, such as"
        + " `https://skolen.example/databeskyttelse/`";
  }
}
