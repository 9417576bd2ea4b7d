#pragma once

#include "token/accesstoken.h"
#include "token/jsonmembers.h"

#include <QAbstractItemModel>

#include <memory>

namespace claimcheck {

/// Members of a decoded token or a response as a tree: name, value, meaning. Keeps the issuer's order, duplicates and
/// number text; nested objects and arrays unfold when asked for. All text is made safe to show.
class MembersModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, MeaningColumn, ColumnCount };
    enum Vocabulary { Claims, Header };
    enum Roles {
        RawRole = Qt::UserRole, ///< the exact text, for copying
        SecretRole, ///< bool: the value is a token or a secret, shown masked
    };

    explicit MembersModel(QObject *parent = nullptr);
    ~MembersModel() override;

    void showMembers(const JsonMembers &members, Vocabulary vocabulary, qint64 nowMs);
    void showFields(const QList<ResponseField> &fields);
    void clear();

    /// Renews the meanings that speak of time ("Expires in 42 min"); only changed cells are announced.
    void updateTimes(qint64 nowMs);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node;

    Node *nodeOf(const QModelIndex &index) const;
    static void addMembers(Node &node, const JsonMembers &members);

    std::unique_ptr<Node> m_root;
    JsonMembers m_members;
    bool m_hasTimes = false;
};

} // namespace claimcheck
