#include "models/membersmodel.h"

#include "codefont.h"
#include "flow/tokenmask.h"
#include "plaintooltip.h"
#include "token/claimcatalog.h"

namespace claimcheck {

using namespace Qt::StringLiterals;

/// One row. Children of objects and arrays are parsed when first asked for.
struct MembersModel::Node
{
    Node *parent = nullptr;
    int row = 0;
    QString name {};
    QString value {};
    QString meaning {};
    QString tooltip {};
    QByteArray raw {};
    bool nested = false;
    bool secret = false;
    bool fetched = false;
    std::vector<std::unique_ptr<Node>> children {};
};

namespace {

constexpr qsizetype cellLimit = 2000; // a cell is for reading; copying takes the whole value

bool isContainer(JsonKind kind)
{
    return kind == JsonKind::Object || kind == JsonKind::Array;
}

} // namespace

MembersModel::MembersModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

MembersModel::~MembersModel() = default;

void MembersModel::addMembers(Node &node, const JsonMembers &members)
{
    node.fetched = true;
    node.children.reserve(static_cast<size_t>(members.size()));
    for (qsizetype i = 0; i < members.size(); ++i) {
        auto child = std::make_unique<Node>();
        child->parent = &node;
        child->row = static_cast<int>(i);
        child->name = displayText(members.name(i), 200);
        child->raw = members.raw(i);
        child->nested = isContainer(members.kind(i)) && child->raw.size() > 2;
        child->value = displayText(child->nested ? QString::fromUtf8(child->raw) : members.text(i), cellLimit);
        node.children.push_back(std::move(child));
    }
}

void MembersModel::showMembers(const JsonMembers &members, Vocabulary vocabulary, qint64 nowMs)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_members = members;
    m_hasTimes = false;
    addMembers(*m_root, members);
    for (const auto &node : m_root->children) {
        if (vocabulary == Header) {
            node->meaning = headerMeaning(members.name(node->row));
            continue;
        }
        node->meaning = describeClaim(members, node->row, nowMs);
        node->tooltip = timeClaimTooltip(members, node->row);
        m_hasTimes = m_hasTimes || !node->tooltip.isEmpty();
    }
    endResetModel();
}

void MembersModel::showFields(const QList<ResponseField> &fields)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_root->fetched = true;
    m_members = {};
    m_hasTimes = false;
    const TokenMask mask({}, {});
    for (const ResponseField &field : fields) {
        auto node = std::make_unique<Node>();
        node->parent = m_root.get();
        node->row = static_cast<int>(m_root->children.size());
        node->name = displayText(field.name, 200);
        node->secret = mask.isTokenBearing(field.name);
        node->value = node->secret ? maskText() : displayText(field.text, cellLimit);
        node->raw = field.raw;
        if (field.label != field.name)
            node->meaning = displayText(field.label, 200);
        m_root->children.push_back(std::move(node));
    }
    endResetModel();
}

void MembersModel::clear()
{
    showFields({});
}

void MembersModel::updateTimes(qint64 nowMs)
{
    if (!m_hasTimes)
        return;
    for (const auto &node : m_root->children) {
        if (node->tooltip.isEmpty())
            continue;
        QString meaning = describeClaim(m_members, node->row, nowMs);
        if (meaning == node->meaning)
            continue;
        node->meaning = std::move(meaning);
        const QModelIndex cell = index(node->row, MeaningColumn);
        Q_EMIT dataChanged(cell, cell, {Qt::DisplayRole});
    }
}

MembersModel::Node *MembersModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex MembersModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (row < 0 || column < 0 || column >= ColumnCount || static_cast<size_t>(row) >= node->children.size())
        return {};
    return createIndex(row, column, node->children[static_cast<size_t>(row)].get());
}

QModelIndex MembersModel::parent(const QModelIndex &child) const
{
    Node *parentNode = nodeOf(child)->parent;
    if (!child.isValid() || !parentNode || parentNode == m_root.get())
        return {};
    return createIndex(parentNode->row, 0, parentNode);
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int MembersModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool MembersModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const Node *node = nodeOf(parent);
    return node->fetched ? !node->children.empty() : node->nested;
}

bool MembersModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return parent.column() <= 0 && node->nested && !node->fetched;
}

void MembersModel::fetchMore(const QModelIndex &parent)
{
    Node *node = nodeOf(parent);
    if (!canFetchMore(parent))
        return;
    node->fetched = true;
    const Result<JsonMembers> members = JsonMembers::parse(node->raw);
    if (!members || members->size() == 0)
        return;
    beginInsertRows(parent, 0, static_cast<int>(members->size()) - 1);
    addMembers(*node, *members);
    endInsertRows();
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? node->name
            : index.column() == ValueColumn ? node->value
                                            : node->meaning;
    case Qt::ToolTipRole:
        if (!node->tooltip.isEmpty())
            return plainToolTip(node->tooltip);
        return index.column() == ValueColumn ? plainToolTip(displayText(node->value, 600)) : QVariant();
    case Qt::FontRole:
        if (index.column() == MeaningColumn)
            return {};
        return codeFont();
    case RawRole: return node->raw;
    case SecretRole: return node->secret;
    default: return {};
    }
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case ValueColumn: return tr("Value");
    default: return tr("Meaning");
    }
}

Qt::ItemFlags MembersModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace claimcheck
