package org.gongbao.review.quality;

/// The numbers errors are counted by (domain D.11, 计错标准), in hundredths: of an error for weights,
/// of an error in 10,000 characters for limits. An office may set others.
public enum Figure {
  /// 一般错字、别字、倒字.
  CHARACTER(100, Use.WEIGHT),
  /// 多、漏1字.
  LENGTH_ONE(100, Use.WEIGHT),
  /// 多、漏2—5字.
  LENGTH_FEW(200, Use.WEIGHT),
  /// 多、漏5字以上.
  LENGTH_MANY(400, Use.WEIGHT),
  /// 知识性、逻辑性、语法性.
  SENSE(200, Use.WEIGHT),
  /// 数字.
  NUMBER(100, Use.WEIGHT),
  /// 标点. An older rule, from memory.
  PUNCTUATION(10, Use.WEIGHT),
  /// 版式, from 0.5 to 1.
  FORMAT(50, Use.WEIGHT),
  /// 封面、扉页: what an error there counts at least.
  FRONT(200, Use.WEIGHT),
  /// How often the same wrong character counts at most in one proof; on a page it counts once.
  REPEATED(400, Use.TIMES),
  /// 公报目标.
  TARGET(25, Use.LIMIT),
  /// 图书合格.
  BOOK(100, Use.LIMIT),
  /// 期刊合格.
  PERIODICAL(200, Use.LIMIT),
  /// 报纸合格.
  NEWSPAPER(300, Use.LIMIT);

  /// What one is counted as.
  public static final int ONE = 100;

  private final int usual;
  private final Use use;

  Figure(int usual, Use use) {
    this.usual = usual;
    this.use = use;
  }

  /// What a figure is for.
  public enum Use {
    WEIGHT,
    TIMES,
    LIMIT
  }

  public int usual() {
    return usual;
  }

  public Use use() {
    return use;
  }

  /// True where the rule is told from memory and its text was not seen.
  public boolean isFromMemory() {
    return this == PUNCTUATION;
  }
}
