package org.gongbao.exchange.web;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// Tells the document on a page from what the site sets around it. A page with hardly a link is all
/// document. On others the document is where most of the text that is no link stands; around it
/// only the title and the 发文字号 are taken.
final class MainText {
  private static final int FEW_LINKS = 6;
  private static final Set<String> BOXES =
      Set.of(
          "body",
          "div",
          "td",
          "table",
          "tbody",
          "tr",
          "article",
          "section",
          "main",
          "form",
          "center",
          "font",
          "ucapcontent",
          "span");
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?i)UCAP-CONTENT|TRS_Editor|TRS_UEDITOR|zoom|pages_content|article-?content|artibody"
              + "|vsb_content\\w*|v_news_content|xxgk-?content|news_?content|arti_?content"
              + "|content-?text|wenzhang|zw_?content|ewb-article|con_?text|cas_content");
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)(?:nav|menu|crumbs?|breadcrumbs?|position|location|wz|footer|foot|bottom|header"
              + "|banner|logo|share|bshare|bdshare\\w*|jiathis\\w*|social|print|toolbar|tools?"
              + "|sidebar|aside|side|related|xgyd|recommend|comments?|login|search|copyright"
              + "|friend|friendlink|links?|qrcode|ewm|erweima|weixin|hot|rank|pager?|pagination"
              + "|prev|next|accessible|wza|fontsize|toolbox|editor-?info|zrbj|close|guanbi)"
              + "(?:[-_]?(?:box|bar|wrap|list|area|con|left|right|div|info|top|[0-9]+))?");
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?Us)\\s*(?:当前位置|您(?:现在)?的?位置|您所在的位置|首页\\s*[>＞»]|字号\\s*[：:]|【?字体|分享(?:到)?\\s*[：:]?$|打印(?:本页)?"
              + "|关闭(?:窗口|本页)?$|【?打印|责任编辑|扫一扫|浏览次数|浏览量|点击数|点击量|阅读次数|访问量|版权所有"
              + "|网站标识码|网站地图|上一[篇条]|下一[篇条]|相关(?:阅读|文章|链接|解读|稿件|新闻)|(?:信息)?来源[：:].*(?:时间|日期|浏览|字[号体]|打印|编辑|20[0-9]{2}).*|发布(?:时间|日期)[：:]"
              + "|.{0,6}ICP备|.{0,6}公网安备|收藏(?:本页)?$|返回(?:顶部|首页)?$|您访问的链接).*");
  private static final Pattern TITLED =
      Pattern.compile(
          "(?i)(?:.*[-_])?(?:(?:article|content|news|detail|con|xl|info|page|main)[-_]?)?(?:title|tit|bt|biaoti|headline|heading)[0-9]?");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?U).{4,90}(?:通知|意见|决定|公告|通告|通报|报告|批复|函|办法|规定|条例|细则|方案|规划|令|决议|公报|名单|大事记)(?:[（(].{1,20}[）)])?");
  private static final int LONG_TITLE = 12;
  private static final int LONGEST_FURNITURE = 160;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?U)[\\p{IsHan}]{1,10}\\s*[\\[［（(〔]\\s*\\d{4}\\s*[\\]］）)〕]\\s*第?\\s*\\d{1,5}\\s*号");

  private final Element body;
  private final String pageTitle;
  private final Map<Element, Long> weights = new IdentityHashMap<>();
  private final Set<Element> aside = Collections.newSetFromMap(new IdentityHashMap<>());

  private MainText(Element body, String pageTitle) {
    this.body = body;
    this.pageTitle = plain(pageTitle);
  }

  /// Elements of a page that are no part of its document.
  ///
  /// @param title what the page calls itself
  /// @param known elements already told from the text
  static Set<Element> aside(Element body, String title, Iterable<Element> known) {
    MainText main = new MainText(body, title);
    known.forEach(main.aside::add);
    main.weigh();
    main.noise();
    return main.aside;
  }

  /// Characters that are no link, of each element.
  private void weigh() {
    Texts.of(body)
        .forEach(
            text -> {
              long han = text.getWholeText().codePoints().filter(MainText::isHan).count();
              if (han > 0 && !isLinkOrAside(text)) {
                for (Node at = text.parent(); at instanceof Element element; at = at.parent()) {
                  weights.merge(element, han, Long::sum);
                }
              }
            });
  }

  private static boolean isHan(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private boolean isLinkOrAside(Node text) {
    for (Node at = text.parent(); at instanceof Element element; at = at.parent()) {
      if (element.nameIs("a") && element.hasAttr("href") || aside.contains(element)) {
        return true;
      }
    }
    return false;
  }

  private void noise() {
    boolean site =
        body.select("a[href]").stream().filter(Element::hasText).count() > FEW_LINKS
            || !body.select("nav, footer").isEmpty();
    Element core = site ? core() : body;
    long whole = Math.max(1, weight(core));
    for (Element element : core.getAllElements()) {
      if (element != core && weight(element) * 4 < whole && isNoise(element, site)) {
        aside.add(element);
      }
    }
    if (core != body) {
      around(core);
    }
  }

  private long weight(Element element) {
    return weights.getOrDefault(element, 0L);
  }

  /// Goes down to the smallest box that holds nearly all text; a container known to hold articles
  /// is not gone into.
  private Element core() {
    Element at = body;
    while (!isKnown(at)) {
      Element heaviest = null;
      for (Element child : at.children()) {
        if (heaviest == null || weight(child) > weight(heaviest)) {
          heaviest = child;
        }
      }
      boolean most = heaviest != null && weight(heaviest) * 10 >= weight(at) * 6;
      if (heaviest == null || !most || !BOXES.contains(heaviest.normalName())) {
        break;
      }
      at = heaviest;
    }
    return at;
  }

  private static boolean isKnown(Element element) {
    return element.nameIs("article")
        || KNOWN.matcher(element.id()).matches()
        || element.classNames().stream().anyMatch(name -> KNOWN.matcher(name).matches());
  }

  /// @param site words of a site count too; a document by itself may begin a line with any of them
  private static boolean isNoise(Element element, boolean site) {
    String tag = element.normalName();
    boolean named =
        NOISE.matcher(element.id()).matches()
            || element.classNames().stream().anyMatch(name -> NOISE.matcher(name).matches());
    if (tag.equals("nav") || tag.equals("footer") || tag.equals("aside")) {
      return true;
    }
    if (named && tag.matches("div|ul|ol|p|span|table|td|dl|header|section|a")) {
      return true;
    }
    String text = site ? element.text() : "";
    return site
        && text.length() <= LONGEST_FURNITURE
        && tag.matches("div|p|span|ul|li|td|a|em|h3|h4|h5")
        && FURNITURE.matcher(text).matches();
  }

  /// Everything beside the way down to the document is left aside, but a title and a number that
  /// are not in it.
  private void around(Element core) {
    String start = plain(core.text());
    String opening = start.substring(0, Math.min(start.length(), 600));
    Optional<Element> title = title(core, opening);
    Optional<Element> number = number(core, title, opening);
    for (Element at = core; at != body && at.parent() != null; at = up(at)) {
      Element parent = up(at);
      for (Element sibling : parent.children()) {
        if (sibling != at) {
          leave(sibling, title, number);
        }
      }
    }
  }

  private Element up(Element element) {
    Element parent = element.parent();
    return parent == null ? body : parent;
  }

  private void leave(Element element, Optional<Element> title, Optional<Element> number) {
    boolean holds = title.filter(t -> holds(element, t)).isPresent();
    boolean counts = number.filter(n -> holds(element, n)).isPresent();
    if (!holds && !counts) {
      aside.add(element);
    } else if (title.filter(t -> t == element).isEmpty()
        && number.filter(n -> n == element).isEmpty()) {
      // Not deeper than a page is: each call goes one element down.
      element.children().forEach(child -> leave(child, title, number));
    }
  }

  private static boolean holds(Element outer, Element inner) {
    for (@Nullable Element at = inner; at != null; at = at.parent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }

  /// A heading before the document that the page is named after.
  private Optional<Element> title(Element core, String opening) {
    Element found = null;
    for (Element element : body.getAllElements()) {
      if (element == core) {
        break;
      }
      String text = plain(element.text());
      boolean headed =
          element.tagName().matches("h[1-4]")
              || element.classNames().stream().anyMatch(name -> TITLED.matcher(name).matches());
      boolean named =
          text.length() >= 6
              && (pageTitle.startsWith(text)
                  || pageTitle.contains(text) && (headed || text.length() >= LONG_TITLE)
                  || headed && TITLE.matcher(text).matches());
      if (named && !opening.contains(text) && !isLinkOrAside(element) && !element.nameIs("a")) {
        found = element;
      }
    }
    return Optional.ofNullable(found);
  }

  /// A 发文字号 on its own between the title and the document.
  private Optional<Element> number(Element core, Optional<Element> title, String opening) {
    Element found = null;
    boolean after = false;
    for (Element element : body.getAllElements()) {
      if (element == core || title.isEmpty()) {
        break;
      }
      String text = element.text().strip();
      boolean alone = after && NUMBER.matcher(text).matches() && !opening.contains(plain(text));
      if (alone && !isLinkOrAside(element)) {
        found = element;
      }
      after |= element == title.get();
    }
    return Optional.ofNullable(found);
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]", "");
  }
}
