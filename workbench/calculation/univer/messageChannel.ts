/** As much of a MessageChannel as Univer uses: to do something a little later. It never keeps Node running. */
class Port {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  other: Port | null = null;

  postMessage(data: unknown): void {
    setTimeout(() => this.other?.onmessage?.({ data }), 0);
  }

  close(): void {
    this.onmessage = null;
  }
}

class Channel {
  readonly port1 = new Port();
  readonly port2 = new Port();

  constructor() {
    this.port1.other = this.port2;
    this.port2.other = this.port1;
  }
}

export { Channel as MessageChannel };
