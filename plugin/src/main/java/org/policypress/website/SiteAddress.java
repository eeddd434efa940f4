package org.policypress.website;

/**
 * Where the public tree is on the web.
 *
 * @param url its address, ending in {@code /}
 * @param path the path of that address, beginning and ending in {@code /}
 */
public record SiteAddress(String url, String path) {
  private static final String INDEX = "index.html";

  /** Checks that links can be put behind both. */
  public SiteAddress {
    if (!url.startsWith("https://") || !url.endsWith(path) || !path.matches("/(.*/)?")) {
      throw new IllegalArgumentException("no address of a site: " + url);
    }
  }

  /**
   * The one address of a page: that of its folder for a start page, which servers give for both.
   *
   * @param page path of the page in its tree
   */
  public String of(String page) {
    boolean start = page.equals(INDEX) || page.endsWith("/" + INDEX);
    return url + (start ? page.substring(0, page.length() - INDEX.length()) : page);
  }
}
