"""Places, reads, follows and cancels an order with the client that openapi-python-client has generated: see
scripts/test-document.sh. What comes back is what the document's models say, refusals too."""

import json
import sys
import uuid

base_url, generated = sys.argv[1:]
sys.path.insert(0, generated)

from pupuseria_api_client import Client, models  # noqa: E402
from pupuseria_api_client.api.menu import get_menu  # noqa: E402
from pupuseria_api_client.api.orders import cancel_order, get_order, order_events, place_order  # noqa: E402

client = Client(base_url=base_url)


def order(item, cents):
    options = [option.id for group in item.option_groups for option in group.options if option.default]
    lines = [models.OrderLineRequest(item_id=item.id, option_ids=options, quantity=2)]
    body = models.TableOrderRequest(channel="table", table=5, lines=lines, expected_total_cents=cents)
    return place_order.sync(client=client, body=body, idempotency_key=str(uuid.uuid4()))


menu = get_menu.sync(client=client)
revueltas = next(item for category in menu.categories for item in category.items if item.name.es == "Revueltas")

refused = order(revueltas, 1)
assert isinstance(refused, models.PriceChangedProblem), refused
placed = order(revueltas, refused.total_cents)
assert isinstance(placed, models.PlacedOrder), placed

read = get_order.sync(placed.id, client=client, x_order_token=placed.guest_token)
assert isinstance(read, models.Order) and read.id == placed.id, read
assert isinstance(get_order.sync(placed.id, client=client), models.OrderNotFoundProblem)

# The generated client has no reader of streams; its request and its models do.
received = []
request = order_events._get_kwargs(placed.id, x_order_token=placed.guest_token)
with client.get_httpx_client().stream(**request) as stream:
    for line in stream.iter_lines():
        data = json.loads(line.removeprefix("data: ")) if line.startswith("data: ") else {"type": ""}
        if not data["type"].startswith("order."):
            continue
        received.append(models.OrderEvent.from_dict(data).order.status)
        if received[-1] == models.OrderStatus.CANCELLED:
            break
        other = Client(base_url=base_url)
        cancelled = cancel_order.sync(placed.id, client=other, x_order_token=placed.guest_token)
        assert isinstance(cancelled, models.Order), cancelled

assert received == [models.OrderStatus.RECEIVED, models.OrderStatus.CANCELLED], received
again = cancel_order.sync(placed.id, client=client, x_order_token=placed.guest_token)
assert isinstance(again, models.IllegalTransitionProblem), again
print("A generated Python client placed, read, followed and cancelled an order.")
