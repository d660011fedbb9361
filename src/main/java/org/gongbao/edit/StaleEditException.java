package org.gongbao.edit;

/// An edit was made for another state of the issue than the one it meets. Nothing was changed.
public final class StaleEditException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StaleEditException(String message) {
    super(message);
  }
}
