interface Disposable {
  dispose(): unknown;
}

/** Something that registers with VS Code, and takes back all it registered when it is disposed of. */
export abstract class Owner {
  private readonly owned: Disposable[] = [];

  /** Last owned, first disposed of. */
  dispose(): void {
    for (const each of this.owned.splice(0).reverse()) each.dispose();
  }

  protected own<T extends Disposable>(disposable: T): T {
    this.owned.push(disposable);
    return disposable;
  }
}
